# verdict: right
# wrong: -
# line: -
# mistake: -
# style: async fan, a generator that yields the error and receives alpha
import numpy as np

def trainer(X, Y, hidden, seed):
    rng = np.random.default_rng(seed)
    U = rng.normal(size=(X.shape[1], hidden))
    V = rng.normal(size=(hidden, Y.shape[1]))
    err = None
    while True:
        alpha = yield err
        H = 1/(1+np.exp(-X@U))
        P = 1/(1+np.exp(-H@V))
        D = (P-Y)*P*(1-P)
        G = D@V.T*H*(1-H)
        V -= alpha*H.T@D
        U -= alpha*X.T@G
        err = float(np.mean((P-Y)**2))

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
Y = np.array([[1,0],[0,1],[0,1],[1,0]], float)
t = trainer(X, Y, 5, 50)
next(t)
for i in range(3000):
    e = t.send(0.9)
    if i % 750 == 0:
        print(i, e)
