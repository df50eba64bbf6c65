# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: forward, backward and update are functions and the driver stores what update returns

import numpy as np

def init(n_x, n_h, n_y):
    np.random.seed(2)
    return np.random.randn(n_x, n_h), np.random.randn(n_h, n_y)

def sigmoid(z):
    return 1.0/(1.0+np.exp(-z))

def forward(params, x):
    w1, w2 = params
    h = sigmoid(np.matmul(x, w1))
    return h, sigmoid(np.matmul(h, w2))

def backward(params, cache, x, t):
    _, w2 = params
    h, o = cache
    do = (o-t)*o*(1-o)
    dh = np.matmul(do, w2.T)*h*(1-h)
    return np.matmul(x.T, dh), np.matmul(h.T, do)

def update(params, grads, lr):
    return [p - lr*g for p, g in zip(params, grads)]

def cost(o, t):
    return np.sum((o-t)**2)/2

x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
t = np.array([[0],[1],[1],[0]])
params = init(3, 4, 1)
for i in range(60000):
    cache = forward(params, x)
    grads = backward(params, cache, x, t)
    params = update(params, grads, 0.1)
    if i % 12000 == 0:
        print(i, cost(cache[1], t))
print(forward(params, x)[1])
