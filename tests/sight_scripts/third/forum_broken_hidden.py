# verdict: wrong
# line: 16
# why: The hidden delta goes back with the input weights' product: uses W1 (square) in place of W2.
# hi all, my xor net gets stuck at 0.5, can somebody see why???
from numpy import *
random.seed(99)
X = array([[0.,0.,1.],[0.,1.,1.],[1.,0.,1.],[1.,1.,1.]])
T = array([[0.,0.,0.],[1.,0.,1.],[1.,0.,1.],[0.,1.,1.]])   # xor, and, or
W1 = random.randn(3,3)
W2 = random.randn(3,3)
def sig(x): return 1/(1+exp(-x))
for i in range(4000):
    H = sig(dot(X,W1))
    O = sig(dot(H,W2))
    dO = (O-T)*O*(1-O)
    dH = dot(dO,W1.T)*H*(1-H)
    W2 = W2 - 0.5*dot(H.T,dO)
    W1 = W1 - 0.5*dot(X.T,dH)
    if i%1000==0:
        print(i, sum((O-T)**2))
print(O.round(2))
