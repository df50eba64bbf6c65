# verdict: right
import numpy as np

# all parameters in one flat vector, loss and gradient in one function (like for scipy)
def unpack(theta, n, h):
    i = n * h
    return theta[:i].reshape(n, h), theta[i:i + h], theta[i + h:i + 2 * h], theta[-1]

def loss_and_grad(theta, X, y, h):
    W, b, v, c = unpack(theta, X.shape[1], h)
    a = np.tanh(X @ W + b)
    p = 1 / (1 + np.exp(-(a @ v + c)))
    loss = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
    dp = (p - y) / len(y)
    da = np.outer(dp, v) * (1 - a ** 2)
    grad = np.concatenate([(X.T @ da).ravel(), da.sum(0), a.T @ dp, [dp.sum()]])
    return loss, grad

rng = np.random.default_rng(115)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([0, 1, 1, 0])
h = 4
theta = rng.normal(size=3 * h + h + h + 1)
for i in range(1500):
    loss, grad = loss_and_grad(theta, X, y, h)
    theta -= 0.8 * grad
print("loss", loss)
