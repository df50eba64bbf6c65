# verdict: not a network
# why: Random hidden layer and an output by the pseudo-inverse: no training by gradients.
import numpy as np

np.random.seed(15)
X = np.random.uniform(-3, 3, (100, 1))
y = np.sin(X) * np.exp(-0.1 * X ** 2)

n_hidden = 25
W_in = np.random.randn(1, n_hidden)
b_in = np.random.randn(n_hidden)

def hidden(X):
    return np.tanh(X @ W_in + b_in)

H = hidden(X)
beta = np.linalg.pinv(H) @ y
pred = H @ beta
print("train mse", np.mean((pred - y) ** 2))
Xt = np.linspace(-3, 3, 7)[:, None]
for a, b in zip(Xt.ravel(), (hidden(Xt) @ beta).ravel()):
    print("%.2f -> %.3f" % (a, b))
