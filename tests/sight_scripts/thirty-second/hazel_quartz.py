# verdict: wrong
# line: 13
import numpy as np
def relu(x): return np.maximum(0, x)
def make_net(seed):
    g = np.random.default_rng(seed)
    return {'W1': g.normal(0, .7, (1, 12)), 'b1': g.normal(0, .3, 12), 'W2': g.normal(0, .4, (12, 1)), 'b2': np.zeros(1)}
def grad(net, X, Y):
    z = X @ net['W1'] + net['b1']
    a = relu(z)
    e = 2 * (a @ net['W2'] + net['b2'] - Y) / len(X)
    da = e @ net['W2'].T
    da[a < 0] = 0
    return {'W1': X.T @ da, 'b1': da.sum(0), 'W2': a.T @ e, 'b2': e.sum(0)}
X = np.linspace(-2, 2, 50)[:, None]
Y = np.abs(X) + 0.2 * X
net = make_net(4)
for i in range(600):
    g = grad(net, X, Y)
    for k in net:
        net[k] -= 0.03 * g[k]
    if i % 150 == 0:
        print(i, np.mean((relu(X @ net['W1'] + net['b1']) @ net['W2'] + net['b2'] - Y) ** 2))
