# verdict: right
import numpy as np

# port of my old R script (nnet by hand)
rng = np.random.default_rng(42)


def rnorm(n, mean=0.0, sd=1.0):
    return rng.normal(mean, sd, n)


def cbind(*cols):
    return np.column_stack(cols)


n_per = 20
sepal = np.concatenate([rnorm(n_per, -1.5, 0.6), rnorm(n_per, 0, 0.6), rnorm(n_per, 1.5, 0.6)])
petal = np.concatenate([rnorm(n_per, 1, 0.6), rnorm(n_per, -1, 0.6), rnorm(n_per, 1, 0.6)])
species = np.repeat([0, 1, 2], n_per)
n = len(species)

X = cbind(np.ones(n), sepal, petal)
Y = np.eye(3)[species]

beta_1 = rnorm((3, 5), sd=0.4)
beta_2 = rnorm((6, 3), sd=0.4)
eta = 0.5

for it in range(600):
    Z = 1 / (1 + np.exp(-(X @ beta_1)))
    Z1 = cbind(np.ones(n), Z)
    eta_lin = Z1 @ beta_2
    eta_lin = eta_lin - eta_lin.max(axis=1, keepdims=True)
    P = np.exp(eta_lin)
    P = P / P.sum(axis=1, keepdims=True)
    dev = -np.mean(np.log(P[np.arange(n), species]))
    R = (P - Y) / n
    G2 = Z1.T @ R
    G1 = X.T @ ((R @ beta_2[1:, :].T) * Z * (1 - Z))
    beta_2 = beta_2 - eta * G2
    beta_1 = beta_1 - eta * G1
    if it % 150 == 0:
        print("iter %4d  deviance %.4f" % (it, dev))

print("confusion:")
pred = P.argmax(axis=1)
print(np.array([[np.sum((species == i) & (pred == j)) for j in range(3)] for i in range(3)]))
