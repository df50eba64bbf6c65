# verdict: right
"""Index notation is the only notation I trust."""
import numpy as np

es = np.einsum
X = np.array([[0., 0., 1.], [0., 1., 1.], [1., 0., 1.], [1., 1., 1.]])
Y = np.array([0., 1., 1., 0.])

rs = np.random.RandomState(6)
theta = {'hid': rs.uniform(-1, 1, (3, 4)), 'out': rs.uniform(-1, 1, 4)}
def phi(u):
    return 1. / (1. + np.exp(-u))

def forward(th):
    H = phi(es('ni,ih->nh', X, th['hid']))
    P = phi(es('nh,h->n', H, th['out']))
    return H, P

def grads(th):
    H, P = forward(th)
    dP = (P - Y) * P * (1. - P)
    dH = es('n,h->nh', dP, th['out']) * H * (1. - H)
    return {'hid': es('ni,nh->ih', X, dH), 'out': es('nh,n->h', H, dP)}

for it in range(3000):
    g = grads(theta)
    theta = {k: theta[k] - 0.9 * g[k] for k in theta}
print(np.c_[Y, forward(theta)[1]])
