# verdict: right
# why: Coursera style with Thetas and bias units, regularisation not applied to the bias row, right gradient.
import numpy as np
r = np.random.RandomState(9)
m = 45
X = r.uniform(-1, 1, (m, 3)); cls = (X[:, 0] > 0)*1 + (X[:, 1] > .2)*1
Y = np.eye(3)[cls]
g = lambda z: 1/(1+np.exp(-z))
eps = .5
Theta1 = r.rand(6, 4)*2*eps - eps
Theta2 = r.rand(3, 7)*2*eps - eps
lam, alpha = .1, 1.0
def costGrad(T1, T2):
    a1 = np.c_[np.ones(m), X]
    a2 = np.c_[np.ones(m), g(a1 @ T1.T)]
    a3 = g(a2 @ T2.T)
    J = -(Y*np.log(a3) + (1-Y)*np.log(1-a3)).sum()/m
    J += lam/(2*m)*((T1[:, 1:]**2).sum() + (T2[:, 1:]**2).sum())
    d3 = a3 - Y
    d2 = (d3 @ T2)[:, 1:]*a2[:, 1:]*(1-a2[:, 1:])
    G1 = d2.T @ a1/m
    G2 = d3.T @ a2/m
    G1[:, 1:] += lam/m*T1[:, 1:]
    G2[:, 1:] += lam/m*T2[:, 1:]
    return J, G1, G2
for it in range(1000):
    J, G1, G2 = costGrad(Theta1, Theta2)
    Theta1 = Theta1 - alpha*G1
    Theta2 = Theta2 - alpha*G2
    if it % 200 == 0: print("Iteration %d | Cost: %f" % (it, J))
