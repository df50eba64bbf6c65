# verdict: wrong
# line: 21
import numpy as np

np.random.seed(0)

# lineær regression: strømforbrug som funktion af temperatur, vind og ugedag
n = 40
temperatur = np.random.uniform(-10, 20, n)
vind = np.random.uniform(0, 15, n)
weekend = (np.arange(n) % 7 >= 5).astype(float)
forbrug = 50 - 1.2 * temperatur + 0.8 * vind - 6 * weekend + np.random.randn(n)

data = np.stack([temperatur / 10, vind / 10, weekend, np.ones(n)], axis=1)

w = np.random.randn(4, 1) * 0.1
alfa = 0.05

for k in range(1500):
    gaet = data @ w
    fejl = gaet - forbrug
    grad = (data.T @ fejl).mean(axis=1, keepdims=True) / n
    w = w - alfa * grad
    if k % 300 == 0:
        print(k, "mse:", np.mean(fejl ** 2))

print("vægte:", w.ravel())
