# verdict: right
# why: Forecast of a time series from a window, tanh net, Nesterov momentum in the look-ahead form.
import numpy as np
np.random.seed(5)
t = np.arange(200)
series = np.sin(t/6) + .3*np.sin(t/2.3)
win = 6
X = np.array([series[i:i+win] for i in range(len(series)-win)])
y = series[win:].reshape(-1, 1)
Xtr, ytr, Xte, yte = X[:150], y[:150], X[150:], y[150:]
W = [np.random.randn(win, 10)*.3, np.zeros((1, 10)), np.random.randn(10, 1)*.3, np.zeros((1, 1))]
V = [np.zeros_like(w) for w in W]
def run(P, x):
    h = np.tanh(x @ P[0] + P[1])
    return h, h @ P[2] + P[3]
def grad(P, x, t):
    h, o = run(P, x)
    d = (o-t)/len(x)
    dh = d @ P[2].T*(1-h**2)
    return [x.T @ dh, dh.sum(0, keepdims=True), h.T @ d, d.sum(0, keepdims=True)]
mu, lr = .9, .05
for epoch in range(600):
    look = [w + mu*v for w, v in zip(W, V)]
    G = grad(look, Xtr, ytr)
    for i in range(4):
        V[i] = mu*V[i] - lr*G[i]
        W[i] = W[i] + V[i]
    if epoch % 100 == 0:
        print(epoch, np.mean((run(W, Xtr)[1]-ytr)**2), np.mean((run(W, Xte)[1]-yte)**2))
