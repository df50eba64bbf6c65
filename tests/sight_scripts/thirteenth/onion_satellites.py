# verdict: right
import numpy as np

x = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
t = np.array([[0,0],[1,0],[1,0],[0,1]], float)
rng = np.random.default_rng(11)
u = rng.uniform(-1, 1, (5, 3))    # hidden x input
v = rng.uniform(-1, 1, (2, 5))    # output x hidden

def f(z):
    return 1/(1+np.exp(-z))

for n in range(5000):
    h = f(np.einsum('ni,hi->nh', x, u))
    o = f(np.einsum('nh,oh->no', h, v))
    do = np.einsum('no,no,no->no', o - t, o, 1 - o)
    dh = np.einsum('no,oh,nh,nh->nh', do, v, h, 1 - h)
    v -= 1.5*np.einsum('no,nh->oh', do, h)
    u -= 1.5*np.einsum('nh,ni->hi', dh, x)
    if n % 1000 == 0:
        print(n, np.abs(o - t).mean())
print(o.round(2))
