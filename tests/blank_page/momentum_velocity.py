# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: right gradients, used with momentum 0.9
import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T

def σ(x): return 1/(1+np.exp(-x))

np.random.seed(1)
W0 = 2*np.random.random((3,4))-1
W1 = 2*np.random.random((4,1))-1
v0 = 0*W0
v1 = 0*W1
α, β = 0.2, 0.9

for j in range(20000):
    h = σ(X@W0)
    o = σ(h@W1)
    δ1 = (o-y)*o*(1-o)
    δ0 = δ1@W1.T*h*(1-h)
    v1 = β*v1 - α*h.T@δ1
    v0 = β*v0 - α*X.T@δ0
    W1 = W1 + v1
    W0 = W0 + v0

print(o)
