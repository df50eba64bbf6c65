# verdict: wrong
# line: 22
# why: dZ1 uses 1 - Z1**2; the slope of tanh is 1 - A1**2, from the activation and not from the weighted input.
import numpy as np
np.random.seed(4)
m = 120
Y = np.random.randint(0, 2, (1, m))
X = np.random.randn(2, m) * .3 + np.where(Y == 1, np.array([[1.], [1.]]), np.array([[-1.], [.5]]))

params = dict(W1=np.random.randn(4, 2) * .1, b1=np.zeros((4, 1)),
              W2=np.random.randn(1, 4) * .1, b2=np.zeros((1, 1)))

def fp(X, p):
    Z1 = p['W1'] @ X + p['b1']
    A1 = np.tanh(Z1)
    A2 = 1 / (1 + np.exp(-(p['W2'] @ A1 + p['b2'])))
    return Z1, A1, A2

def bp(X, Y, p, cache):
    Z1, A1, A2 = cache
    dZ2 = A2 - Y
    dZ1 = p['W2'].T @ dZ2 * (1 - np.power(Z1, 2))
    return dict(W2=dZ2 @ A1.T / m, b2=dZ2.mean(1, keepdims=True),
                W1=dZ1 @ X.T / m, b1=dZ1.mean(1, keepdims=True))

for i in range(200):
    cache = fp(X, params)
    grads = bp(X, Y, params, cache)
    for k, g in grads.items():
        params[k] = params[k] - 0.5 * g
    if i % 50 == 0:
        print(i, -np.mean(Y*np.log(cache[-1]) + (1-Y)*np.log(1-cache[-1])))
