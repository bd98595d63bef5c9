### A made-up case for the trainers’ page. No real person, firm or place. Its answers: content/cases/mine-and-river.toml.

case-mine-and-river = The river below the mine
    .about = Dirty water from a mine reaches a village. Can a whole people be a victim, and must the business be big?
    .story =
        The Talumi are an Indigenous people. They live by the river Maluna and eat its fish. Upstream, a company digs for gold.

        For a year, a pipe has let dirty water into the river. The company, which everyone knows, warned no one. The fish are dying, and people are getting ill. Nobody buys what the Talumi grow by the river. In the next country, downstream, fish are dying too. It gets worse each week, and a second pipe is planned.

        The village answers as a group. It wants the dirty water to stop, a clean-up, living fish, and care for the sick. Someone threatened two speakers. They are safe for now.

        The company has the water tests, which the village would like to see. It also has far more power. The court is two days away, and those who lose there pay the other side. The water office has no boat. It turned the complaint away. Its papers are in a language that few Talumi read.
    .variant = There is no company. Traders dig for gold with pumps, each on their own. Nobody knows whose pump spoils the river.
    .notes =
        The word “victim” also covers a group. So the village can answer as one. That would open more: claims brought together, in appropriate cases, and repair for all.

        Compare the variant. The business is now very small, and nobody knows who it was. The status does not change. A person who trades alone is a business too. And under the draft, the one who did it need not be known or caught.

        Usual mistakes: people look for a big name, or wait for a trial. Others think that damage to nature is only about fish. The list of remedies names both a clean-up and bringing nature back. Ask what each would mean here.
    .ask-1 = What would change if one fisher answered alone?
    .ask-2 = Which remedy would you ask for first, and who should plan it?
    .ask-3 = Which obstacles here could a State lower quickly, and which would take years?
