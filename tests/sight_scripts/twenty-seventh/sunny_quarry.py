# verdict: wrong
# line: 24
import numpy as np

# four cells of a solar panel: light yesterday -> light today, three layers of the same width
rng = np.random.default_rng(19)
light = rng.uniform(-1, 1, (120, 4))
today = np.tanh(light @ np.array([[.6, .2, 0, 0], [.2, .5, .2, 0], [0, -.2, .5, .2], [0, 0, .2, .6]]) - 0.3 * light ** 2)

W = rng.normal(0, 0.6, (3, 4, 4))
b = np.zeros((3, 4))
rate = 0.1

for epoch in range(800):
    a = [light]
    for l in range(3):
        a.append(np.tanh(a[l] @ W[l] + b[l]))
    delta = (a[3] - today) * (1 - a[3] ** 2)
    dW, db = np.empty_like(W), np.empty_like(b)
    for l in (2, 1, 0):
        dW[l] = a[l].T @ delta / len(light)
        db[l] = delta.mean(axis=0)
        if l:
            delta = delta @ W[l] * (1 - a[l] ** 2)
    W -= rate * dW
    b -= rate * db
    if epoch % 200 == 0:
        print(epoch, ((a[3] - today) ** 2).mean())
