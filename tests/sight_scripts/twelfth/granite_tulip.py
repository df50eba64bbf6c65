# verdict: right
import numpy as np
# indices:  n sample, i input, h hidden, o output
g = np.random.Generator(np.random.PCG64(4))
x_ni = g.uniform(-1, 1, (30, 3))
t_no = np.stack([x_ni.prod(1), x_ni.max(1)], 1)
w_ih = g.normal(0, .8, (3, 9))
w_ho = g.normal(0, .8, (9, 2))
b_h, b_o = np.zeros(9), np.zeros(2)

for epoch in range(1500):
    a_nh = np.tanh(np.einsum('ni,ih->nh', x_ni, w_ih) + b_h)
    y_no = np.einsum('nh,ho->no', a_nh, w_ho) + b_o
    e_no = y_no - t_no
    # L = 1/(2N) sum e^2
    lr = 0.2 / len(x_ni)
    d_nh = np.einsum('no,ho,nh->nh', e_no, w_ho, 1 - a_nh ** 2)
    w_ho -= lr * np.einsum('nh,no->ho', a_nh, e_no)
    w_ih -= lr * np.einsum('ni,nh->ih', x_ni, d_nh)
    b_o -= lr * np.einsum('no->o', e_no)
    b_h -= lr * np.einsum('nh->h', d_nh)
    if epoch % 300 == 0:
        print(epoch, np.einsum('no,no->', e_no, e_no) / 60)
