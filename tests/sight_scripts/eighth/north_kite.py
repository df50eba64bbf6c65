# verdict: wrong
# line: 27
# why: After the bump down the weight is not set back to its value, so the slopes of the later weights are taken elsewhere.
import numpy as np

# no calculus: wiggle every weight and look what the loss does
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float)
y = np.array([[0], [1], [1], [1]], dtype=float)
rng = np.random.default_rng(1)
weights = [rng.normal(size=(3, 3)), rng.normal(size=(3, 1))]
wiggle = 1e-3

def loss():
    h = np.tanh(X @ weights[0])
    out = 1 / (1 + np.exp(-h @ weights[1]))
    return 0.5 * np.sum((y - out) ** 2)

for epoch in range(600):
    slopes = []
    for w in weights:
        s = np.zeros(w.shape)
        for idx in np.ndindex(*w.shape):
            w[idx] += wiggle
            up = loss()
            w[idx] -= 2 * wiggle
            down = loss()
            w[idx] += 0
            s[idx] = (up - down) / (2 * wiggle)
        slopes.append(s)
    for w, s in zip(weights, slopes):
        w -= 0.5 * s
print("loss:", round(float(loss()), 5))
