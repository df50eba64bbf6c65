# verdict: wrong
# first wrong: alpha
# line: 22
# mistake: -
# why: the rate is cut to a whole number: 1 in the first turn, and 0 in all others
import numpy as np

rng = np.random.default_rng(14)
signs = np.array([[-1, -1, 1], [-1, 1, 1], [1, -1, 1], [1, 1, 1]])
wanted = np.array([[0.2], [0.8], [0.8], [0.2]])


class Pair:
    def __init__(self):
        self.low = rng.uniform(-1, 1, (3, 5))
        self.high = rng.uniform(-1, 1, (5, 1))


pair = Pair()
turn = 0
while turn < 700:
    pace = 2 // (2 + turn)
    middle = np.tanh(signs @ pair.low)
    guess = middle @ pair.high
    miss = (guess - wanted) / 4
    below = miss @ pair.high.T * (1 - middle**2)
    pair.high -= pace * 0.1 * middle.T @ miss
    pair.low -= pace * 0.1 * signs.T @ below
    turn += 1
print(guess)
