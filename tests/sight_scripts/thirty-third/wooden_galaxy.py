# verdict: wrong
# line: 10
# also: 9
import numpy as np
rng = np.random.default_rng()
n = 30
X = rng.standard_normal((2, n)); Y = np.cos(X[:1]) * X[1:]
params = {"W1": rng.standard_normal((9, 2)), "b1": np.zeros((9, 1)), "W2": rng.standard_normal((1, 9)) / 3, "b2": np.zeros((1, 1))}
def lrelu(z, slope=0.2): return np.where(z > 0, z, slope * z)
def dlrelu(z, slope=0.01): return np.where(z > 0, 1.0, slope)
def forward(p):
    Z1 = p["W1"] @ X + p["b1"]
    A1 = lrelu(Z1)
    return Z1, A1, p["W2"] @ A1 + p["b2"]
for i in range(600):
    Z1, A1, O = forward(params)
    dO = (O - Y) / n
    dZ = params["W2"].T @ dO * dlrelu(Z1)
    g = {"W1": dZ @ X.T, "b1": dZ.sum(1, keepdims=True), "W2": dO @ A1.T, "b2": dO.sum(1, keepdims=True)}
    params = {k: params[k] - 0.05 * g[k] for k in params}
print(((O - Y) ** 2).mean())
