### The first page in simpler words.

start-sentence = 企业伤害了您吗？看看联合国的一份草案会对您意味着什么。也看看现在可以去哪里求助。
start-safe =
    - “离开本页”一直在页面顶部。
    - 什么都不会留存或发送。
    - 这是草案，不是法律。
start-before = 开始之前
