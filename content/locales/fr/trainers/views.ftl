### The trainers' page: the map of a case, the rules clause by clause, the worksheets to print.
### The English file says what to mind.

## The map

trainer-map-title = Carte du cas
trainer-map-lead = La carte montre le chemin des réponses à ce qui en découle. Ce qui décide maintenant est mis en avant.
trainer-map-keys = Touches, quand la carte est active : les flèches vont d’une case à l’autre, + et - changent la taille, 0 rend la taille normale, Échap annule le choix.
trainer-map-choose = Choisissez une case pour voir ce qui en dépend.
trainer-map-list = La même chose en liste
trainer-map-part = Montrer
trainer-map-whole = Toute la carte
trainer-map-all = Montrer aussi les points auxquels les réponses ne mènent pas
trainer-map-zoom = Taille de la carte
trainer-map-smaller = Plus petit
trainer-map-larger = Plus grand
trainer-map-own_size = 100 % : taille normale
trainer-map-save_svg = Enregistrer en dessin (SVG)
trainer-map-save_png = Enregistrer en image (PNG)
trainer-map-not_saved = Ce navigateur n’a pas pu faire le fichier. Vous pouvez quand même imprimer la carte.
trainer-map-answers = Réponses
trainer-map-elements = Parties de la définition
trainer-map-clauses = Clauses
trainer-map-follows = Ce qui en découle
trainer-map-unanswered = Pas encore de réponse
trainer-map-differs = Dans l’autre cas : { $value }
trainer-map-only_here = Seulement dans ce cas
trainer-map-only_there = Seulement dans l’autre cas
trainer-map-decides = Décide maintenant si la définition correspond
trainer-map-rests = Ce qui repose sur cette clause :
trainer-map-rule = La règle :
trainer-map-sign_yes = Oui : les réponses y mènent
trainer-map-sign_unknown = On ne sait pas encore
trainer-map-sign_no = Non : les réponses n’y mènent pas
trainer-map-line_decides = Décide maintenant
trainer-map-line_open = Déciderait
trainer-map-line_idle = Est examiné, mais ne décide pas maintenant
trainer-map-sign_differs = Différent de l’autre cas

## The rules, clause by clause

trainer-rules-lead = Ce tableau est tiré des règles mêmes du guide. Pour chaque clause, il montre ce qui repose sur elle, et à quelle condition.
trainer-rules-caption = Chaque clause, ce qui repose sur elle, et à quelle condition
trainer-rules-clause = Clause
trainer-rules-rests = Ce qui repose sur elle
trainer-rules-when = À quelle condition
trainer-rules-question = Question
trainer-rules-element = Partie de la définition
trainer-rules-finding = Ce qui en découle
trainer-rules-related = Concerne aussi ceci
trainer-rules-search = Chercher dans le tableau
trainer-rules-found = Clauses affichées : { $count } sur { $all }
trainer-rules-always = Quelles que soient les réponses
trainer-rules-any = L’un de ces points suffit :
trainer-rules-all = Tous ces points sont nécessaires :
trainer-rules-or = {" ou "}
trainer-rules-but = toute réponse sauf { $answers }
trainer-rules-open = La réponse « { $answer } », seule, laisse le point ouvert.
trainer-rules-asked = Toujours posée
trainer-rules-asked_when = Posée seulement si :
trainer-rules-asked_unless = Posée, sauf si :
trainer-rules-uncited = Aucune règle ne repose sur cette clause.
    .clause-1-7 = Aucune règle ne repose sur cette clause. Elle parle d’organisations d’États, et non des personnes.
    .clause-1-8-a = Aucune règle ne repose sur ce seul point. Il fait partie d’une clause plus large, prise en entier.
    .clause-1-8-b = Aucune règle ne repose sur ce seul point. Il fait partie d’une clause plus large, prise en entier.
    .clause-1-8-c = Aucune règle ne repose sur ce seul point. Il fait partie d’une clause plus large, prise en entier.
    .clause-1-8-d = Aucune règle ne repose sur ce seul point. Il fait partie d’une clause plus large, prise en entier.
    .clause-4-2 = Aucune règle ne repose sur ces seuls mots. Ils introduisent les points qui suivent, et chacun d’eux est utilisé.

## The worksheets

trainer-sheet-title = Fiche de travail
trainer-sheet-group = Groupe :
trainer-sheet-questions = Les questions
trainer-sheet-findings = Ce qui en découle
trainer-sheet-findings_blank = Cochez les points auxquels les réponses mènent. Notez la réponse qui décide, et la clause.
trainer-sheet-findings_filled = Coché : les réponses y mènent. Non coché : c’est encore ouvert. Les points auxquels elles ne mènent pas ne sont pas repris.
trainer-sheet-chosen = Coché :
trainer-sheet-not_asked = Pas posée dans ce cas.
trainer-sheet-part = Partie de la définition
trainer-sheet-value = Est-elle présente ?
trainer-sheet-because = Pourquoi
trainer-sheet-status = Alors, quelle est votre conclusion ?
