# verdict: wrong
# line: 17
# also: 18
# why: The squared error is propagated instead of the error, so its sign is lost.
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
g = np.random.RandomState(13)
p, q = g.rand(3,4)*2-1, g.rand(4,1)*2-1

def epochs(n):
    global p, q
    for k in range(n):
        h = np.tanh(X @ p)
        o = 1/(1+np.exp(-(h @ q)))
        miss = (o - y)**2
        do = miss*o*(1-o)
        dh = (do @ q.T)*(1-h**2)
        q -= 0.5*(h.T @ do)
        p -= 0.5*(X.T @ dh)
        if k % 1000 == 0:
            yield k, miss.mean()

for k, loss in epochs(5000):
    print(f"{k:>6} {loss:.6f}")
