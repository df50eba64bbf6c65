# verdict: wrong
# first wrong: update
# line: 23
# mistake: update-typo-equals-minus
# why: `=-` replaces the input weights by minus the step instead of subtracting it
import numpy as np

# parity with 5 samples, two outputs
x = np.array([[1,0,0],[0,1,0],[0,0,1],[1,1,0],[1,1,1]],dtype=float)
t = np.array([[1,0],[1,0],[1,0],[0,1],[1,0]],dtype=float)

def sg(a): return 1./(1.+np.exp(-a))

rs=np.random.RandomState(2)
wA=rs.normal(size=(3,4)); wB=rs.normal(size=(4,2))
lr=.6
for ep in range(6000):
    b=sg(x@wA)
    c=sg(b@wB)
    dc=(c-t)*c*(1-c)
    db=dc@wB.T*b*(1-b)
    wB -= lr*b.T@dc
    wA =- lr*x.T@db
print(c.round(2)); print(wA)
