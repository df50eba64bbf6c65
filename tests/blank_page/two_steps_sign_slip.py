# verdict: wrong
# first wrong: hidden_delta
# line: 27
# mistake: l1error-sign-inverted
# why: a minus slips into what is sent back to the hidden layer
import numpy as np

# chain rule step by step, only two iterations to check with the calculator
i = np.array([[0.3, 0.9]])
goal = np.array([[0.2]])
w = np.array([[0.5, -0.4], [0.1, 0.8]])
u = np.array([[-0.3], [0.6]])
eta = 1.0

for round_no in (1, 2):
    net_h = i.dot(w)
    h = 1.0 / (1.0 + np.exp(-net_h))
    net_o = h.dot(u)
    o = 1.0 / (1.0 + np.exp(-net_o))
    print("round", round_no, "E =", float(0.5 * ((o - goal) ** 2).sum()))

    dE_do = o - goal
    do_dnet = o * (1 - o)
    dE_dnet_o = dE_do * do_dnet
    dE_du = h.T.dot(dE_dnet_o)

    dE_dh = -dE_dnet_o.dot(u.T)
    dh_dnet = h * (1 - h)
    dE_dw = i.T.dot(dE_dh * dh_dnet)

    u = u - eta * dE_du
    w = w - eta * dE_dw
print("w", w, "u", u)
