# verdict: right
# port of mlp.c -- flat buffers, pointer arithmetic by hand
import random
import math

N_IN, N_HID, N_OUT, N_SAMP = 3, 5, 2, 24

def frand():
    return random.random() * 2.0 - 1.0

def main():
    random.seed(1989)
    x = [frand() for _ in range(N_SAMP * N_IN)]
    y = [0.0] * (N_SAMP * N_OUT)
    for s in range(N_SAMP):
        y[s * N_OUT + 0] = x[s * N_IN + 0] * x[s * N_IN + 1]
        y[s * N_OUT + 1] = max(x[s * N_IN + 1], x[s * N_IN + 2])

    w1 = [frand() for _ in range(N_HID * N_IN)]
    b1 = [0.0] * N_HID
    w2 = [frand() for _ in range(N_OUT * N_HID)]
    b2 = [0.0] * N_OUT
    hid = [0.0] * N_HID
    out = [0.0] * N_OUT
    dout = [0.0] * N_OUT
    dhid = [0.0] * N_HID
    lr = 0.05

    epoch = 0
    while epoch < 400:
        cost = 0.0
        s = 0
        while s < N_SAMP:
            px = s * N_IN
            py = s * N_OUT
            for j in range(N_HID):
                acc = b1[j]
                for i in range(N_IN):
                    acc += w1[j * N_IN + i] * x[px + i]
                hid[j] = acc if acc > 0.0 else 0.1 * acc
            for k in range(N_OUT):
                acc = b2[k]
                for j in range(N_HID):
                    acc += w2[k * N_HID + j] * hid[j]
                out[k] = acc
                dout[k] = out[k] - y[py + k]
                cost += 0.5 * dout[k] * dout[k]
            for j in range(N_HID):
                acc = 0.0
                for k in range(N_OUT):
                    acc += w2[k * N_HID + j] * dout[k]
                dhid[j] = acc * (1.0 if hid[j] > 0.0 else 0.1)
            for k in range(N_OUT):
                for j in range(N_HID):
                    w2[k * N_HID + j] -= lr * dout[k] * hid[j]
                b2[k] -= lr * dout[k]
            for j in range(N_HID):
                for i in range(N_IN):
                    w1[j * N_IN + i] -= lr * dhid[j] * x[px + i]
                b1[j] -= lr * dhid[j]
            s += 1
        if epoch % 100 == 0:
            print("%d %f" % (epoch, cost / N_SAMP))
        epoch += 1
    return 0

main()
