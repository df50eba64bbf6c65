# verdict: wrong
# line: 30
import numpy as np

np.random.seed(21)

def act(z):
    return 1 / (1 + np.exp(-z))

def act_slope(a):
    return a * (1 - a)

# seven-segment digits 0..9 -> is it a prime?
seg = np.array([[1,1,1,1,1,1,0], [0,1,1,0,0,0,0], [1,1,0,1,1,0,1], [1,1,1,1,0,0,1],
                [0,1,1,0,0,1,1], [1,0,1,1,0,1,1], [1,0,1,1,1,1,1], [1,1,1,0,0,0,0],
                [1,1,1,1,1,1,1], [1,1,1,1,0,1,1]])
prime = np.array([[0,0,1,1,0,1,0,1,0,0]]).T

U = np.random.normal(0, 0.6, (7, 5))
V = np.random.normal(0, 0.6, (5, 1))
alpha = 0.7

for n in range(4000):
    h = act(seg @ U)
    o = act(h @ V)

    e = prime - o
    do = e * act_slope(o)

    eh = e @ V.T
    dh = eh * act_slope(h)

    V += alpha * h.T @ do
    U += alpha * seg.T @ dh

for d in range(10):
    print(d, prime[d, 0], f"{o[d, 0]:.3f}")
