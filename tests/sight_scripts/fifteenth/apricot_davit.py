# verdict: wrong
# line: 27
# why: deep net, second hidden layer's delta uses the first layer's activation
import numpy as np

def turunan(a):
    return 1 - a ** 2

acak = np.random.RandomState(77)
data = acak.uniform(-1, 1, (40, 3))
data[:, 2] = 1
sasaran = np.sin(3 * data[:, :1]) * 0.5 + data[:, 1:2] * 0.3

w1 = acak.normal(0, 0.8, (3, 6))
w2 = acak.normal(0, 0.5, (6, 6))
w3 = acak.normal(0, 0.5, (6, 1))
laju = 0.02

for iterasi in range(1500):
    # maju
    a1 = np.tanh(data @ w1)
    a2 = np.tanh(a1 @ w2)
    a3 = np.tanh(a2 @ w3)
    galat = a3 - sasaran
    # mundur
    d3 = galat * turunan(a3)
    d2 = d3 @ w3.T * turunan(a1)
    d1 = d2 @ w2.T * turunan(a1)
    # perbarui bobot
    w3 -= laju * a2.T @ d3
    w2 -= laju * a1.T @ d2
    w1 -= laju * data.T @ d1
    if iterasi % 300 == 0:
        print("iterasi", iterasi, "galat", np.sum(galat ** 2))
