### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/bank-loan.toml.

case-bank-loan = A loan for a harbour
    .about = A bank far away plans and pays for a harbour that takes a beach from people who fish. Does it count to lend money?
    .story =
        Awa Konde is a lawyer. She acts for sixty families who fish at Port Ndiva. A bank in another country planned a harbour there and pays for it. A company is building it.

        The company closed the beach with a fence. The boats can no longer go out, and the families have lost their work and their income. The fence still stands. The bank never asked who used the beach. Now it is paying for a second harbour down the coast.

        The families want the beach back, and money for the lost months. Nobody is in danger, and it is not urgent.

        Some have sons who work on the site and could lose their jobs. The loan papers are secret, and the families would need them as proof. Court fees are high. A State complaint office turned Awa away. “A bank is not our concern,” it said. Everyone knows the company and the bank, but nothing has happened to them. Of the situations on the list, Awa chose “None of these”.
    .variant = The navy is building the harbour, as a public work. A bank gave a loan to the State. Nobody knows whether that money went into the harbour. Nobody knows who made the plan. So Awa is not sure that there is a link, or that the harm came from what the bank did. She is not sure about other countries either.
    .notes =
        The draft names banks and funds as business. What they do would count, and also what they fail to do, such as not asking who will lose the beach. Ties between businesses would count too, as far as the country’s law says so. The bank planned the harbour from abroad. If it had only lent money, one could argue about the link to another country: the draft names planning, not lending.

        In the variant, only the bank is left as a business, and its link to the fence is unknown. So the status becomes unclear, not a no. Facts could close the gap. Under the draft, victims would get access to facts that a business holds.

        A usual mistake: “Money has no hands, so it does no harm.” Another one: to answer for the lawyer. Awa acts for the people harmed, and says so when the guide asks.
    .ask-1 = What should a bank ask before it lends money for a harbour?
    .ask-2 = Which papers would show the link, and who has them?
    .ask-3 = How does it change the result that Awa acts for others? Try it with another answer.
