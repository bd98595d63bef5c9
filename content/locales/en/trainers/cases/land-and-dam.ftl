### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/land-and-dam.toml.

case-land-and-dam = The valley under water
    .about = A State power firm floods farm land. Does a business that the State owns count?
    .story =
        A power firm that the State owns is building a dam in the Pelani valley. Four villages have always farmed there. They belong to a hill people whom others look down on.

        Half of the fields are already under water, and an old place of prayer too. The firm has cut the woods as well. The rest will be flooded in three weeks. The firm offered homes in a far town. It never asked what the villages wanted. It has the same plan for the next valley. No other country is part of this.

        The villages answer as a group. They want their land back, trees planted again, and an apology in public. Nobody is in immediate danger.

        Two speakers were charged in court with harming the nation. The villages have a case against the firm, and it is still going on. They hear no news of it. The firm has many lawyers. The villages cannot pay even one.
    .variant = The firm is a private company. The rest of the valley will be flooded only in ten years, and the villages say that it is not urgent.
    .notes =
        People often say: “That was the State, so it is not business.” Here the room should look twice. The State owns the firm, but the firm makes and sells power. The draft names State-owned firms as business. A ministry that acts as a public office is another matter.

        In the variant, the status is the same. Private or owned by the State makes no difference to it. But one right is no longer pointed to. Under the draft, victims could ask for urgent steps while a case is being decided.

        Point out that a case is under way and nobody has been found responsible yet. That does not change the status. People can also lose what no money can buy, such as a place of prayer.
    .ask-1 = How would you explain the difference between this firm and a ministry?
    .ask-2 = Which urgent steps could the villages ask for, and whom would they ask?
    .ask-3 = What could an apology look like that means something to these villages?
