# verdict: right
import numpy as np

def add1(a):
    """append the constant input"""
    return np.hstack((a, np.ones((a.shape[0], 1))))

def f(x):  return 1/(1+np.exp(-x))

X = np.array([[0,0],[0,1],[1,0],[1,1]], float)
y = np.array([[0,1,1,0]], float).T
np.random.seed(15)
T1 = 2*np.random.rand(3, 3) - 1
T2 = 2*np.random.rand(4, 1) - 1

for i in range(4000):
    A0 = add1(X)
    A1 = f(A0 @ T1)
    A1b = add1(A1)
    A2 = f(A1b @ T2)
    E2 = (A2 - y) * A2 * (1 - A2)
    E1 = (E2 @ T2.T)[:, :-1] * A1 * (1 - A1)     # the constant has no incoming weights
    T2 -= A1b.T @ E2
    T1 -= A0.T @ E1
print(A2)
