# verdict: right
# why: Training as a generator that yields the loss; tanh/linear, Huber loss slope right.
import numpy as np
def trainer(X, y, hidden=10, lr=.1, seed=0):
    rng = np.random.default_rng(seed)
    A, b = rng.normal(size=(X.shape[1], hidden)), np.zeros(hidden)
    C, d = rng.normal(size=(hidden, 1))*.3, np.zeros(1)
    while True:
        h = np.tanh(X @ A + b)
        r = h @ C + d - y
        big = np.abs(r) > 1
        loss = np.where(big, np.abs(r) - .5, .5*r**2).mean()
        g = np.where(big, np.sign(r), r)/len(X)
        gh = g @ C.T*(1 - h*h)
        C = C - lr*h.T @ g
        d = d - lr*g.sum(0)
        A = A - lr*X.T @ gh
        b = b - lr*gh.sum(0)
        yield loss
x = np.linspace(-2, 2, 50)[:, None]
t = np.sign(x)*x**2
for i, loss in zip(range(1500), trainer(x, t)):
    if i % 300 == 0: print(i, loss)
