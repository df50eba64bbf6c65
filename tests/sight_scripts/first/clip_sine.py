# verdict: wrong
# wrong: the gradients
# line: 18
# mistake: the clipping keeps only gradients between 0 and 1, so negative ones are lost
# style: student who clips against exploding gradients
import numpy as np
rng = np.random.default_rng(8)
x = np.linspace(-3, 3, 45)[:, None]
y = np.sin(x)*x/3
W = [rng.normal(0, 1, (1, 10)), rng.normal(0, 1, (1, 10)), rng.normal(0, .3, (10, 1)), np.zeros((1, 1))]
lr = 0.1
for it in range(1000):
    h = np.tanh(x@W[0]+W[1])
    o = h@W[2]+W[3]
    e = 2*(o-y)/len(x)
    d = e@W[2].T*(1-h**2)
    grads = [x.T@d, d.sum(0, keepdims=True), h.T@e, e.sum(0, keepdims=True)]
    grads = [np.clip(g, 0, 1) for g in grads]
    for w, g in zip(W, grads):
        w -= lr*g
    if it % 200 == 0:
        print(it, np.mean((o-y)**2))
