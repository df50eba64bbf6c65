# verdict: right
# wrong: -
# line: -
# mistake: -
# style: ML engineer, simplified Nesterov step (Bengio form), batches with short end
import numpy as np

gen = np.random.default_rng(3)
n_cls = 4
mu = 2.2*np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]])
lab = gen.integers(n_cls, size=130)
data = mu[lab] + gen.normal(size=(130, 2))

p = [gen.normal(0, .4, (2, 12)), np.zeros(12), gen.normal(0, .4, (12, n_cls)), np.zeros(n_cls)]
vel = [np.zeros_like(a) for a in p]
lr, rho = .05, .9

def probs(x):
    h = np.maximum(x @ p[0] + p[1], 0)
    l = h @ p[2] + p[3]
    e = np.exp(l - l.max(-1, keepdims=True))
    return h, e/e.sum(-1, keepdims=True)

def grads(x, y):
    h, q = probs(x)
    g = (q - np.eye(n_cls)[y])/len(y)
    gh = (g @ p[2].T)*(h > 0)
    return x.T @ gh, gh.sum(0), h.T @ g, g.sum(0)

for epoch in range(40):
    perm = gen.permutation(130)
    for batch in np.split(perm, range(32, 130, 32)):
        for i, g in enumerate(grads(data[batch], lab[batch])):
            v_prev = vel[i].copy()
            vel[i] = rho*vel[i] - lr*g
            p[i] += -rho*v_prev + (1 + rho)*vel[i]
    if epoch % 10 == 0:
        q = probs(data)[1]
        print(epoch, -np.log(q[np.arange(130), lab]).mean(), (q.argmax(1) == lab).mean())
