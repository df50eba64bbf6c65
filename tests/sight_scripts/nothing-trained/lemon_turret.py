# verdict: not a network
# How long until the loan is paid?  And which rate can I afford?
balance = 200000.0
rate = 0.039
payment = 1100.0
month = 0
interest_total = 0.0

while balance > 0:
    interest = balance * rate / 12
    interest_total += interest
    balance += interest - payment
    month += 1
    if month % 60 == 0:
        print("year %2d: balance %10.2f  interest so far %10.2f" % (month // 12, balance, interest_total))

print("paid after", month, "months, last payment", round(payment + balance, 2))

# find the payment for exactly 20 years
low, high = 500.0, 5000.0
for iteration in range(60):
    payment = (low + high) / 2
    b = 200000.0
    for m in range(240):
        b = b * (1 + rate / 12) - payment
    error = b
    if error > 0:
        low = payment
    else:
        high = payment
print("payment for 20 years: %.4f, error %.6f" % (payment, error))
