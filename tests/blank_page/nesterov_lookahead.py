# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: Nesterov momentum: the exact gradient is taken at the point the velocity would lead to, then velocity and weights follow
import numpy as np
np.random.seed(10)

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
T = np.array([[0],[1],[1],[0]])

def logistic(s): return 1/(1+np.exp(-s))

def gradient(P, Q):
    H = logistic(X.dot(P))
    O = logistic(H.dot(Q))
    dO = (O - T)*O*(1-O)
    dH = dO.dot(Q.T)*H*(1-H)
    return X.T.dot(dH), H.T.dot(dO)

P = 2*np.random.rand(3,4)-1
Q = 2*np.random.rand(4,1)-1
vP = np.zeros(P.shape)
vQ = np.zeros(Q.shape)
lr, m = .3, .8

for t in range(10000):
    gP, gQ = gradient(P + m*vP, Q + m*vQ)
    vP = m*vP - lr*gP
    vQ = m*vQ - lr*gQ
    P = P + vP
    Q = Q + vQ

print(logistic(logistic(X.dot(P)).dot(Q)))
