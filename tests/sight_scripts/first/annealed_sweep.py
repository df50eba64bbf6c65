# verdict: right
# wrong: -
# line: -
# mistake: -
# style: experimenter, sweep over alpha and hidden size with a results table, no prints in between
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def run(alpha, hidden, iters=1500, seed=1):
    rng = np.random.RandomState(seed)
    U, V = rng.uniform(-1, 1, (3, hidden)), rng.uniform(-1, 1, (hidden, 1))
    for _ in range(iters):
        h = 1/(1+np.exp(-X@U))
        o = 1/(1+np.exp(-h@V))
        do = (o-y)*o*(1-o)
        dh = do@V.T*h*(1-h)
        V -= alpha*h.T@do
        U -= alpha*X.T@dh
    return np.abs(o-y).mean()

print("alpha\\hidden" + "".join("%8d" % h for h in (2, 4, 8)))
for a in (0.1, 1, 5):
    print("%12g" % a + "".join("%8.4f" % run(a, h) for h in (2, 4, 8)))
