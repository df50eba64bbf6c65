# verdict: right
# wrong: -
# line: -
# mistake: -
# style: old connectionist, 8-3-8 encoder with momentum on delta weights
import numpy as np
np.random.seed(86)
I = np.eye(8)
W = np.random.uniform(-.3, .3, (9, 3))
V = np.random.uniform(-.3, .3, (4, 8))
dWp, dVp = np.zeros((9, 3)), np.zeros((4, 8))
eta, mom = 0.5, 0.9
X = np.hstack((I, np.ones((8, 1))))
tss_list = []
for epoch in range(2500):
    H = np.hstack((1/(1+np.exp(-X@W)), np.ones((8, 1))))
    O = 1/(1+np.exp(-H@V))
    tss = ((I-O)**2).sum()
    tss_list.append(tss)
    dO = (I-O)*O*(1-O)
    dH = (dO@V.T)[:, :3]*H[:, :3]*(1-H[:, :3])
    dV = eta*H.T@dO + mom*dVp
    dW = eta*X.T@dH + mom*dWp
    V += dV; W += dW
    dVp, dWp = dV, dW
print('tss %.3f -> %.4f' % (tss_list[0], tss_list[-1]))
print((H[:, :3] > .5).astype(int))
