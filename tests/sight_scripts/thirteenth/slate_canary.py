# verdict: wrong
# line: 25
# why: window reversed in the kernel gradient although forward does not flip
import numpy as np

gen = np.random.default_rng(29)
K, LEN = 4, 10
signals = gen.normal(size=(20, LEN))
true_filter = np.array([1.0, 0.5, -0.5, -1.0])
answers = np.array([sum(np.tanh(s[i:i + K] @ true_filter) for i in range(LEN - K + 1)) for s in signals])
filt = gen.normal(0, .3, K)
head = gen.normal(0, .3, LEN - K + 1)
shift = 0.0
for epoch in range(120):
    loss = 0.0
    for s, ans in zip(signals, answers):
        windows = np.array([s[i:i + K] for i in range(LEN - K + 1)])
        feat = np.tanh(windows @ filt)
        guess = feat @ head + shift
        diff = guess - ans
        loss += 0.5 * diff ** 2
        dfeat = diff * head * (1 - feat ** 2)
        dfilt = np.zeros(K)
        for i in range(LEN - K + 1):
            dfilt += dfeat[i] * s[i:i + K][::-1]
        head -= 0.01 * diff * feat
        shift -= 0.01 * diff
        filt -= 0.01 * dfilt
    if epoch % 30 == 0:
        print("epoch", epoch, loss / len(signals))
print("filter", filt.round(2))
