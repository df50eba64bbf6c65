# verdict: wrong
# line: 18
# why: gradient of the output weights takes the pre-activation of the hidden layer
import numpy as np
rng = np.random.default_rng(68)
t = np.linspace(0, 10, 50)
height = np.exp(-t / 5) * np.cos(2 * t)
X = (t[:, None] - 5) / 5
Y = height[:, None]
p = dict(W1=rng.normal(0, 3, (1, 16)), b1=rng.normal(0, 2, 16), W2=rng.normal(0, .2, (16, 1)), b2=np.zeros(1))
for it in range(1000):
    z1 = X @ p['W1'] + p['b1']
    a1 = np.tanh(z1)
    z2 = a1 @ p['W2'] + p['b2']
    dz2 = (z2 - Y) / len(X)
    dz1 = (dz2 @ p['W2'].T) * (1 - a1 ** 2)
    grad = {
        'W2': z1.T @ dz2,
        'b2': dz2.sum(axis=0),
        'W1': X.T @ dz1,
        'b1': dz1.sum(axis=0),
    }
    for name in p:
        p[name] -= 0.01 * grad[name]
print(np.mean((z2 - Y) ** 2))
