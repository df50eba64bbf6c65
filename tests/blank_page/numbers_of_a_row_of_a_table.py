# verdict: wrong
# first wrong: hidden_delta
# line: 19
# mistake: -
# why: the new output weights are used; each row of the table holds a sample and its target
import numpy as np

rng = np.random.default_rng(64)
table = np.array([[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]], dtype=float)
front, rear = rng.uniform(-1, 1, (2, 3)), rng.uniform(-1, 1, (3, 1))
for turn in range(2000):
    rng.shuffle(table)
    for line in table:
        given, wanted = line[:2], line[2:]
        mid = 1 / (1 + np.exp(-given @ front))
        out = 1 / (1 + np.exp(-mid @ rear))
        delta = (wanted - out) * out * (1 - out)
        rear += 0.8 * np.outer(mid, delta)
        back = rear @ delta * mid * (1 - mid)
        front += 0.8 * np.outer(given, back)
print(rear)
