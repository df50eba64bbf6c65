# verdict: wrong
# line: 30
# why: derivatives: The bias gradients are summed over all units as well, so that each unit gets the same number.
import numpy as np
np.random.seed(8)

# two half moons, roughly
m = 100
ang = np.random.rand(m) * np.pi
X = np.hstack([np.vstack([np.cos(ang), np.sin(ang)]),
               np.vstack([1 - np.cos(ang), 0.4 - np.sin(ang)])])
X = X + 0.1 * np.random.randn(2, 2 * m)
Y = np.hstack([np.zeros((1, m)), np.ones((1, m))])
N = X.shape[1]

P = {"W1": np.random.randn(5, 2) * 0.5, "b1": np.zeros((5, 1)),
     "W2": np.random.randn(1, 5) * 0.5, "b2": np.zeros((1, 1))}
alpha = 0.6

for it in range(2000):
    A1 = np.tanh(P["W1"] @ X + P["b1"])
    A2 = 1 / (1 + np.exp(-(P["W2"] @ A1 + P["b2"])))

    dZ2 = A2 - Y
    dZ1 = (P["W2"].T @ dZ2) * (1 - A1 ** 2)

    grads = {"W2": dZ2 @ A1.T / N,
             "b2": np.sum(dZ2) / N,
             "W1": dZ1 @ X.T / N,
             "b1": np.sum(dZ1) / N}
    for k in P:
        P[k] = P[k] - alpha * grads[k]

loss = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
print("loss %.4f  acc %.3f" % (loss, np.mean((A2 > .5) == Y)))
