# ! 2 ui-left: a choice of variants
ui-left = { $n ->
    [one] One question
   *[other] Many questions
  }
