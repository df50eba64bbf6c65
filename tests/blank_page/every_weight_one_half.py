# verdict: wrong
# first wrong: init
# line: 11
# mistake: init-constant
# why: all weights start at the same number, so the hidden neurons never become different
from math import exp

# network in pure python, weights start in the middle
table = {(0, 0, 1): 0, (0, 1, 1): 1, (1, 0, 1): 1, (1, 1, 1): 0}
HIDDEN = 3
w_in = [[0.5, 0.5, 0.5] for _ in range(HIDDEN)]
w_out = [0.5] * HIDDEN


def sig(x):
    return 1 / (1 + exp(-x))


epoch = 0
while epoch < 2500:
    for x in table:
        h = [sig(sum(w * i for w, i in zip(row, x))) for row in w_in]
        o = sig(sum(w * a for w, a in zip(w_out, h)))
        step = 0.8 * (table[x] - o) * o * (1 - o)
        for k in range(HIDDEN):
            back = step * w_out[k] * h[k] * (1 - h[k])
            w_out[k] += step * h[k]
            w_in[k] = [w + back * i for w, i in zip(w_in[k], x)]
    epoch += 1

print(w_in)
print(w_out)
