### La page pour les formatrices et formateurs. Notes for translators: see en/trainers/page.ftl.

trainer-title = { $page } – Guide
trainer-noscript = Cette page a besoin de JavaScript, qui est désactivé ou bloqué ici.
trainer-broken = La page ne peut pas continuer. Ce que vous avez ouvert à partir d’un fichier est toujours dans ce fichier. Vous pouvez recommencer.

trainer-places = Parties de cette page
trainer-place-library = Cas
trainer-place-story = Récit
trainer-place-walk = Pas à pas
trainer-place-compare = Et si
trainer-place-map = Carte
trainer-place-rules = Règles par clause
trainer-place-sheets = Fiches de travail

trainer-library-lead = Ces cas sont inventés, comme les personnes et les lieux. Choisissez-en un pour lire le récit, suivre le cas pas à pas avec la salle, et voir ce que dirait le projet de traité.
trainer-library-status = Montrer où mènent les réponses
trainer-library-open = Ouvrir ce cas
trainer-sector =
    .building = Construction
    .finance = Banques et prêts
    .garments = Vêtements
    .home = À la maison
    .land = Terre et agriculture
    .mining = Mines
    .online = En ligne
    .public = Services publics
    .security = Sécurité
    .transport = Transport

trainer-own = Votre propre cas
trainer-own-title = Ouvrir votre propre cas
trainer-own-lead = Un cas peut aussi venir d’un fichier enregistré ici. Le fichier est lu sur cet appareil seulement. Rien n’est envoyé.
trainer-own-open = Choisir un fichier de cas
trainer-keep-title = Garder ce cas dans un fichier
trainer-keep-lead = Le fichier contient le récit, les notes et les réponses telles qu’elles sont maintenant. Toute personne qui le trouve peut le lire. N’y mettez donc aucun vrai nom.
trainer-keep-save = Enregistrer le cas
trainer-file-name = case.json

trainer-fault-title = Ce fichier ne peut pas être utilisé
trainer-fault-kept = Rien n’a changé. Vous pouvez corriger le fichier et le choisir à nouveau.
trainer-fault-too_long = Il dépasse 64 Ko.
trainer-fault-unreadable = L’appareil n’a pas pu le lire.
trainer-fault-not_text = Ce n’est pas un fichier texte.
trainer-fault-not_json = Ce n’est pas du JSON valide. L’erreur est à la ligne { $line }, caractère { $column }.
trainer-fault-not_a_case = Ce n’est pas un fichier de cas.
trainer-fault-newer = Il a été fait avec une version plus récente de cette page.
trainer-fault-missing = { $place } : cette partie manque.
trainer-fault-unknown_name = { $place } : un cas n’a pas de partie de ce nom.
trainer-fault-repeated = { $place } : cette partie y est deux fois.
trainer-fault-wants_text = { $place } : il faut un texte.
trainer-fault-wants_texts = { $place } : il faut une liste de textes.
trainer-fault-empty = { $place } : cette partie est vide.
trainer-fault-long_title = { $place } : cette partie dépasse { $most } caractères.
trainer-fault-wants_answers = { $place } : il faut un ensemble de réponses.
trainer-fault-unknown_question = { $place } : aucune question n’a ce nom.
trainer-fault-unknown_answer = { $place } : aucune réponse n’a le nom { $answer }.
trainer-fault-repeated_answer = { $place } : la réponse { $answer } y est deux fois.
trainer-fault-not_alone = { $place } : une réponse qui doit rester seule en a d’autres à côté.
trainer-fault-wants_names = { $place } : il faut une réponse, ou une liste de réponses, comme la question le demande.

trainer-start = Commencer le parcours
trainer-questions = Questions pour la salle
trainer-notes = Notes pour la formation
trainer-variant = variante
trainer-variant-what = Et si : la variante de ce cas
trainer-changed = Des réponses ont été changées.
trainer-restore = Remettre les réponses du cas

trainer-step-story = Le récit
trainer-step-end = Où cela mène
trainer-step-end_lead = Toutes les réponses comptent maintenant. Vous pouvez parler de ces questions avec la salle.
trainer-previous = Retour
trainer-next = Suivant
trainer-jump = Aller à
trainer-guess = Cacher d’abord chaque réponse, pour que la salle devine
trainer-reveal-answer = Montrer la réponse
trainer-reveal-reasons = Montrer les raisons
trainer-reveal-hide = Cacher les raisons
trainer-revealed = La réponse du cas est affichée. Vous pouvez la changer.
trainer-revealed-reasons = Les raisons sont affichées.
trainer-unanswered = Sans réponse
trainer-clear = Retirer cette réponse
trainer-asked_why = Sur quoi repose la question

trainer-panel-title = Ce qui en découle jusqu’ici
trainer-panel-step = Ce que cette réponse change
trainer-panel-hidden = La réponse est encore cachée. Elle ne compte pas encore.
trainer-new = Nouveau

trainer-present = Afficher en grand, pour un projecteur
trainer-present-end = Quitter l’affichage en grand
trainer-blank = Écran noir
trainer-blank-title = L’écran est noir
trainer-blank-back = Montrer à nouveau la page
trainer-full_screen = Remplir l’écran
trainer-full_screen-refused = Ce navigateur n’a pas rempli l’écran. Son menu, ou la touche F11, le permet peut-être.
trainer-keys-title = Touches
trainer-keys =
    - Suivant : la touche { $next }, Page suivante ou la barre d’espace
    - Retour : la touche { $previous } ou Page précédente
    - Faire défiler : les flèches haut et bas
    - Quitter l’affichage en grand : Échap
trainer-keys-letters =
    - Montrer la réponse, puis les raisons : R
    - Écran noir et retour : B ou le point
trainer-letters = Utiliser des lettres comme touches

trainer-compare-lead = Choisissez deux cas, ou un cas et sa variante. Changez une réponse d’un côté ou de l’autre. Vous voyez aussitôt ce qui serait différent.
trainer-compare-differences = Ce qui est différent du deuxième côté
trainer-compare-first = Premier côté
trainer-compare-second = Deuxième côté
trainer-compare-variant = { $case } (variante)
trainer-compare-findings = Où mènent les réponses, et ce qui est différent
trainer-compare-answers = Réponses
trainer-differs = Différent

trainer-changes-none = Rien de ce qui en découle n’est différent.
trainer-changes-status = Le résultat était : « { $from } ». C’est maintenant : « { $to } ».
trainer-changes-yes = Ceci s’ajoute
trainer-changes-unknown = Ceci devient incertain
trainer-changes-no = Ceci disparaît
trainer-changes-asked = Questions posées en plus : { $questions }.
trainer-changes-not_asked = Questions qui ne sont plus posées : { $questions }.

trainer-mark = Marquer ce qui est différent du deuxième côté de « Et si »
trainer-fill = Imprimer avec les réponses de ce cas
