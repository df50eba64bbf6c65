# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: each neuron has its own 1-D weight vector and its own delta; all vectors move by the exact gradient, target minus output with +=
import numpy as np
np.random.seed(5)

def S(x): return 1/(1+np.exp(-x))

inp  = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
want = np.array([0,1,1,0])

# three hidden neurons, one output neuron. No matrices!!
n1 = np.random.uniform(-1,1,3)
n2 = np.random.uniform(-1,1,3)
n3 = np.random.uniform(-1,1,3)
nOut = np.random.uniform(-1,1,3)

for turn in range(40000):
    a = S(inp.dot(n1))
    b = S(inp.dot(n2))
    c = S(inp.dot(n3))
    res = S(a*nOut[0] + b*nOut[1] + c*nOut[2])

    dOut = (want-res)*res*(1-res)

    da = dOut*nOut[0]*a*(1-a)
    db = dOut*nOut[1]*b*(1-b)
    dc = dOut*nOut[2]*c*(1-c)

    nOut += np.array([ (a*dOut).sum(), (b*dOut).sum(), (c*dOut).sum() ])
    n1 += inp.T.dot(da)
    n2 += inp.T.dot(db)
    n3 += inp.T.dot(dc)

for w, r in zip(want, res):
    print(w, round(float(r), 4))
