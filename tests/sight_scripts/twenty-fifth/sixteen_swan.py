# verdict: right
# recognise seven-segment digits
import numpy as np
segments = ["1110111", "0010010", "1011101", "1011011", "0111010",
            "1101011", "1101111", "1010010", "1111111", "1111011"]
X = np.array([[int(c) for c in s] for s in segments])
rng = np.random.default_rng(10)
W = rng.uniform(-.1, .1, size=(10, 7))
b = rng.uniform(-.1, .1, size=10)
for epoch in range(500):
    for digit in rng.permutation(10):
        x = X[digit]
        scores = W.dot(x) + b
        p = np.exp(scores - scores.max())
        p = p / p.sum()
        target = np.zeros(10)
        target[digit] = 1
        g = p - target
        W -= 0.2 * np.outer(g, x)
        b -= 0.2 * g
print([int((W.dot(x) + b).argmax()) for x in X])
