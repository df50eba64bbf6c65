# verdict: right
import numpy as np

SLOPE = 0.1
LR = 0.05

def lrelu(z):
    return np.where(z > 0, z, SLOPE * z)

def lrelu_grad(z):
    return np.where(z > 0, 1.0, SLOPE)

def main():
    rs = np.random.RandomState(31)
    X = rs.rand(100, 2) * 2 - 1
    Y = np.abs(X[:, :1]) + 0.3 * X[:, 1:]
    V1 = rs.randn(2, 9)
    c1 = np.zeros((1, 9))
    V2 = rs.randn(9, 1) * 0.4
    c2 = np.zeros((1, 1))
    for it in range(2000):
        pre = X @ V1 + c1
        act = lrelu(pre)
        yhat = act @ V2 + c2
        dy = 2.0 / len(X) * (yhat - Y)
        dpre = (dy @ V2.T) * lrelu_grad(pre)
        V2 -= LR * (act.T @ dy)
        c2 -= LR * dy.sum(axis=0)
        V1 -= LR * (X.T @ dpre)
        c1 -= LR * dpre.sum(axis=0)
        if it % 500 == 0:
            print("%5d  mse=%.5f" % (it, ((yhat - Y) ** 2).mean()))
    print("done, mse=%.5f" % ((yhat - Y) ** 2).mean())

main()
