"""What the reference answers, right and with mistakes in it: computed once, and kept.

    shelf           where that is kept, under a hash of all that made it
    key             the right answers, and how far two correct programs may differ from them
    fingerprint     the answers with one known mistake
    pairs           the answers with two at once

It awards nothing and sees no learner's answer.
"""
