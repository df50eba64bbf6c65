"""Proof that the exercises are fair: no right program is called wrong, no wrong one right, mistakes get their names.

    rewrite, normal, order    patterns of code, what two programs have in common, which statements may change places
    tables                    what somebody wrote down: forms, and reasons
    forms, styles             right programs, made from the solutions in many other forms (forms/*.toml)
    mutants, equivalent       solutions with one small change, and why some are the same after all (equivalent/*.toml)
    desk                      puts programs to their questions, several at once
    catalogue, naming         the known mistakes, one and two at a time: are they caught, and named
    hints                     whether the words of a mistake hold the answer
    scripts                   scripts of any form, each read and compared with its label
    rows, show                the figures, and what each must be at least; the table

Nobody else's code runs here, and nothing here touches a mark.
"""

from byheart.proof.show import prove

__all__ = ["prove"]
