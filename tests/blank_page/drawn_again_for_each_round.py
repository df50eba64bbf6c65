# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: each round begins with weights of its own, and nothing of the round before is kept: a slip, or a look at chance
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
for round_ in range(20):
    inner = np.random.uniform(-1, 1, (3, 4))
    outer = np.random.uniform(-1, 1, (4, 1))
    for turn in range(100):
        hidden = 1 / (1 + np.exp(-X @ inner))
        out = 1 / (1 + np.exp(-hidden @ outer))
        delta = (y - out) * out * (1 - out)
        back = delta @ outer.T * hidden * (1 - hidden)
        outer += hidden.T @ delta
        inner += X.T @ back
    print(np.abs(y - out).mean())
