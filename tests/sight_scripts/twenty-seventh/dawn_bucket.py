# verdict: right
# robust fit (Huber) - some of my rain gauge readings are nonsense
import numpy as np

rng = np.random.default_rng(400)
minutes = np.sort(rng.uniform(0, 60, 50))
level = 5 * (1 - np.exp(-minutes / 15)) + rng.normal(0, 0.1, 50)
level[rng.choice(50, 5, replace=False)] += rng.choice([-4, 4], 5)

x = (minutes / 30 - 1).reshape(-1, 1)
y = (level / 5).reshape(-1, 1)
k = 0.2
m = len(x)

hidden_w = rng.uniform(-2, 2, (1, 8))
hidden_b = rng.uniform(-1, 1, (1, 8))
out_w = rng.uniform(-.5, .5, (8, 1))
out_b = np.zeros((1, 1))

def forward(x):
    h = 1 / (1 + np.exp(-(x @ hidden_w + hidden_b)))
    return h, h @ out_w + out_b

for epoch in range(3000):
    h, guess = forward(x)
    r = np.clip(guess - y, -k, k)
    back = r @ out_w.T * h * (1 - h)
    out_w -= 0.8 * h.T @ r / m
    out_b -= 0.8 * r.mean(axis=0, keepdims=True)
    hidden_w -= 0.8 * x.T @ back / m
    hidden_b -= 0.8 * back.mean(axis=0, keepdims=True)
    if epoch % 500 == 0:
        print(epoch, "median miss", np.median(np.abs(guess - y)))
