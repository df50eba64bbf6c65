# verdict: right
# wrong: -
# line: -
# mistake: -
# style: student who plots the loss with matplotlib (module needed)
import numpy as np
import matplotlib.pyplot as plt

np.random.seed(0)
x = np.linspace(-2, 2, 60)[:, None]
t = x**3 - 2*x
w1 = np.random.randn(1, 16)
b1 = np.random.randn(1, 16)
w2 = np.random.randn(16, 1)*0.1
b2 = np.zeros((1, 1))
lossliste = []
for i in range(3000):
    h = np.tanh(x@w1+b1)
    y = h@w2+b2
    lossliste.append(np.mean((y-t)**2))
    dy = 2*(y-t)/60
    dh = dy@w2.T*(1-h*h)
    w1 -= 0.05*x.T@dh
    b1 -= 0.05*dh.sum(0, keepdims=True)
    w2 -= 0.05*h.T@dy
    b2 -= 0.05*dy.sum(0, keepdims=True)

print(lossliste[0], lossliste[-1])
plt.semilogy(lossliste)
plt.xlabel('iteration'); plt.ylabel('mse')
plt.figure()
plt.plot(x, t, 'k.', x, y, 'r-')
plt.show()
