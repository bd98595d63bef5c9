### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/house-on-the-hill.toml.

case-house-on-the-hill = Ten minutes on a borrowed phone
    .about = A woman who cleans a private house answers only some questions. What can the guide say then?
    .story =
        Grace cleans and cooks in a house on a hill above Corvane. The family took her passport. She works seven days a week, has had no pay for two months, and may go out only if they say so.

        A friend lends her a phone for ten minutes. Someone may look over her shoulder. So Grace skips what she does not want to answer, and that is fine.

        This is what she tells. She answers for herself. Work without pay, and not free to leave: that is the harm. It is what the family does, and it still goes on. She has lost money, her papers and her freedom, and wants back what was taken. She is watched, and fears losing her bed. They say that without papers the police will send her away.

        She may not leave the house, so she says yes to danger. A private household is behind it. She is not sure if there is a link to a business. About her own situation she prefers not to say. She needs to know where to go, and a safe place. Then the time is up.
    .variant = An agency brought Grace to the house. It keeps her passport and takes a part of her pay. So she now chooses the agency as well, and says that there is a link.
    .notes =
        Begin with danger. Someone who may not leave a house is in danger, even if nobody hits her. She may not call it that.

        Two parts are open: the business and the link. So the status is unclear. What Grace skipped costs her nothing. Is a private home a business? The draft speaks of any economic or other activity of a person, but it does not name this case. So the guide leaves it open. In the variant, an agency does business, and the status becomes “fits”.

        Usual mistakes: to fill in what Grace did not say, or to press for more. Talk about how to read such a guide safely: when, on whose phone, and how to leave it at once. Someone whose papers may be a risk should ask a rights group before going to an office. Rescue plans are for people trained in them.
    .ask-1 = Why might Grace skip a question? Find at least four good reasons.
    .ask-2 = What would you make sure of before you show the guide to someone in her place?
    .ask-3 = Does paid work in a private home belong to business activities? Find reasons for both sides.
