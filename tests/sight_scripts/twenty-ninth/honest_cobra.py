# verdict: wrong
# line: 23
# also: 24, 25
import numpy as np
rng = np.random.default_rng(48)

# speed and slope -> braking distance (scaled)
speed = rng.uniform(0, 1, 60)
hill = rng.uniform(-1, 1, 60)
S = np.stack([speed, hill, np.ones(60)], axis=1)
stop = (speed ** 2 * (1 - 0.4 * hill)).reshape(-1, 1)

U = rng.normal(0, 0.8, (3, 7))
V = rng.normal(0, 0.8, (7, 1))
rate = 0.3

def h_of(S):
    return 1.0 / (1.0 + np.exp(-S @ U))

for epoch in range(1500):
    h = h_of(S)
    d = (h @ V - stop) / len(S)
    old_V = V
    V -= rate * h.T @ d
    dh = d @ old_V.T * h * (1 - h)
    U -= rate * S.T @ dh
    if epoch % 300 == 0:
        print(epoch, float(len(S) * np.sum(d ** 2)))
print("mse", np.mean((h_of(S) @ V - stop) ** 2), V.ravel())
