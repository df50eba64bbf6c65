# verdict: right
# wrong: -
# line: -
# mistake: -
# style: Andrew Ng's old course, Theta matrices with bias columns, unrolled vector, regularised
import numpy as np

def sigmoid(z): return 1 / (1 + np.exp(-z))

def nnCostFunction(nn_params, n, h, K, X, y, lam):
    m = X.shape[0]
    Theta1 = nn_params[:h*(n+1)].reshape(h, n+1)
    Theta2 = nn_params[h*(n+1):].reshape(K, h+1)
    Y = np.eye(K)[y]
    a1 = np.c_[np.ones(m), X]
    a2 = np.c_[np.ones(m), sigmoid(a1 @ Theta1.T)]
    a3 = sigmoid(a2 @ Theta2.T)
    J = -np.sum(Y*np.log(a3) + (1-Y)*np.log(1-a3))/m
    J += lam/(2*m)*(np.sum(Theta1[:, 1:]**2) + np.sum(Theta2[:, 1:]**2))
    d3 = a3 - Y
    d2 = (d3 @ Theta2)[:, 1:] * a2[:, 1:] * (1 - a2[:, 1:])
    G1 = d2.T @ a1 / m
    G2 = d3.T @ a2 / m
    G1[:, 1:] += lam/m*Theta1[:, 1:]
    G2[:, 1:] += lam/m*Theta2[:, 1:]
    return J, np.r_[G1.ravel(), G2.ravel()]

rng = np.random.RandomState(17)
n, h, K = 2, 6, 3
y = np.arange(90) % 3
X = np.array([[0, 0], [2, 0], [1, 1.8]])[y] + .35*rng.randn(90, 2)
eps = 0.8
p = rng.rand(h*(n+1) + K*(h+1))*2*eps - eps
for i in range(1001):
    J, g = nnCostFunction(p, n, h, K, X, y, 0.05)
    p = p - 1.5*g
    if i % 200 == 0:
        print('Iteration %4d | Cost: %.4e' % (i, J))
